import { t } from '../../i18n/index.ts';
import { CountryField, DateField, Fields } from '../../parts/fields.tsx';
import type { Form } from '../../parts/form.ts';
import { NatureField, PriceField, TimeFields } from '../declare/groups.tsx';
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
      <TimeFields />
      <CountryField at="/work/place/country" label="work.country" class="md-half" />
      <PriceField />
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
