import { t } from '../../i18n/index.ts';
import { CountryField, DateField, Fields, TextField } from '../../parts/fields.tsx';
import type { Form } from '../../parts/form.ts';
import { NatureField } from '../declare/groups.tsx';
import { OvertimeField } from '../declare/overtime.tsx';
import { StatusField } from '../declare/status.tsx';
import { BelgianPay, FrenchPay } from '../me.fields.tsx';

/** What the money of a job depends on, and nothing else. */
export const JobFields = ({ form }: { form: Form }) => (
  <section class="card stack" aria-labelledby="job">
    <h2 id="job">{t('estimate.job')}</h2>
    <Fields form={form}>
      <CountryField at="/country" label="work.entity" />
      <NatureField />
      <StatusField />
      <DateField at="/work/from" label="work.from" class="half" />
      <DateField at="/work/to" label="work.to" class="half" />
      <TextField at="/work/days" mode="numeric" label="work.days" class="half" />
      <TextField at="/work/hours" mode="decimal" label="work.hours" class="half" />
      <OvertimeField />
      <CountryField at="/work/place/country" label="work.country" class="md-half" />
      <TextField at="/price/cents" mode="decimal" label="price" unit="€" big class="md-half" />
    </Fields>
  </section>
);

/** Who would be paid; asked for once signed in, so all of it may stay unsaid. */
export const YouFields = ({ form, french }: { form: Form; french: boolean }) => (
  <section class="card stack" aria-labelledby="you">
    <h2 id="you">{t('estimate.you')}</h2>
    <Fields form={form}>
      <DateField at="/birthDate" label="me.birthDate" optional class="md-half" />
      {french ? <FrenchPay /> : <BelgianPay />}
    </Fields>
  </section>
);
