import { useEffect } from 'preact/hooks';
import type { Country, Status } from '../../api/model.ts';
import { t } from '../../i18n/index.ts';
import { Choice } from '../../parts/fields.tsx';
import { useForm } from '../../parts/form.ts';

/** How each country's law lets a member be engaged. */
const OF: Record<Country, readonly Status[]> = {
  BE: ['employee', 'manual', 'artist', 'article1bis', 'student', 'amateur'],
  FR: ['employee', 'executive', 'cesa', 'performer', 'technician'],
};

/** Who gives a show is an artist unless they say otherwise; all other work is an employee's. */
const ON_STAGE: Record<Country, Status> = { BE: 'artist', FR: 'performer' };

/** How the member is engaged: the country's statuses, the usual one for this nature of work chosen. */
export function StatusField() {
  const form = useForm();
  const values = form.values.value;
  const country: Country = values['/country'] === 'FR' ? 'FR' : 'BE';
  const chosen = values['/mission/status'];
  const foreign = chosen && !OF[country].some((status) => status === chosen);
  useEffect(() => {
    if (foreign) form.set('/mission/status', '');
  }, [foreign]);
  return (
    <Choice
      at="/mission/status"
      label="mission.status"
      usual={values['/mission/nature'] === 'performance' ? ON_STAGE[country] : 'employee'}
      options={OF[country].map((status) => [
        status,
        status === 'employee' ? t(`status.employee.${country}`) : t(`status.${status}`),
        status === 'employee' ? t(`status.employee.${country}.says`) : t(`status.${status}.says`),
      ])}
    />
  );
}
