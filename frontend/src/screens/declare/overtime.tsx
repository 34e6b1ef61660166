import { useEffect } from 'preact/hooks';
import { TextField } from '../../parts/fields.tsx';
import { useForm } from '../../parts/form.ts';

/** Overtime is for the employees of the French entity; for all others it is neither asked nor kept. */
export function OvertimeField() {
  const form = useForm();
  const { '/country': country, '/mission/status': status, '/mission/nature': nature } = form.values.value;
  const employed = status === 'employee' || status === 'executive' || (!status && nature !== 'performance');
  const asked = country === 'FR' && employed;
  const kept = form.values.value['/work/overtime'];
  useEffect(() => {
    if (kept && !asked) form.set('/work/overtime', '');
  }, [kept, asked]);
  return asked ? <TextField at="/work/overtime" mode="decimal" label="work.overtime" optional /> : null;
}
