import { OWN_NAMES } from '../app/names.ts';
import { t } from '../i18n/index.ts';
import {
  AddressFields,
  Choice,
  CountryField,
  DateField,
  Fields,
  TextField,
  YesNo,
} from '../parts/fields.tsx';
import { type Form, useForm } from '../parts/form.ts';
import { Icon } from '../parts/icon.tsx';

/** The member's own data, in three groups. */
export function ProfileFields({ form }: { form: Form }) {
  const french = form.values.value['/country'] === 'FR';
  return (
    <>
      <section class="card stack" aria-labelledby="who">
        <h2 id="who">{t('me.who')}</h2>
        <Fields form={form}>
          <TextField at="/givenName" label="me.givenName" autocomplete="given-name" class="md-half" />
          <TextField at="/familyName" label="me.familyName" autocomplete="family-name" class="md-half" />
          <CountryField at="/country" label="me.entity" />
          <TextField
            at="/nationalNumber"
            mode="numeric"
            label={french ? 'me.nir' : 'me.niss'}
            class="md-half"
          />
          <DateField at="/birthDate" label="me.birthDate" class="md-half" />
          <TextField at="/birthPlace" label="me.birthPlace" class="md-half" />
        </Fields>
      </section>
      <section class="card stack" aria-labelledby="reach">
        <h2 id="reach">{t('me.reach')}</h2>
        <Fields form={form}>
          <AddressFields at="/address" own />
          <CountryField at="/address/country" label="address.country" />
          <TextField at="/email" type="email" label="me.email" autocomplete="email" class="md-half" />
          <TextField at="/phone" type="tel" label="me.phone" autocomplete="tel" optional class="md-half" />
          <Choice at="/language" label="me.language" options={Object.entries(OWN_NAMES)} />
        </Fields>
      </section>
      <section class="card stack" aria-labelledby="pay">
        <h2 id="pay">{t('me.pay')}</h2>
        <Fields form={form}>
          <TextField at="/iban" label="me.iban" />
          {french ? <FrenchPay /> : <BelgianPay />}
        </Fields>
        {!french && <More form={form} />}
      </section>
    </>
  );
}

export const FrenchPay = () => (
  <>
    <TextField at="/standing/taxRate" mode="decimal" unit="%" label="me.taxRate" optional class="md-half" />
    <YesNo at="/standing/taxedAbroad" label="me.taxedAbroad" usual="false" />
  </>
);

/** A partner's own income decides which scale and reductions hold. */
export const BelgianPay = () => (
  <>
    <Choice at="/household/scale" label="me.scale" options={['I', 'II']} />
    <TextField at="/household/children" mode="numeric" label="me.children" class="md-half" />
    {useForm().values.value['/household/scale'] !== 'II' && (
      <Choice
        at="/household/partner"
        label="me.partner"
        usual="none"
        options={['none', 'smallIncome', 'smallPension', 'withIncome']}
      />
    )}
  </>
);

/** What changes the pay of some: asked for, but out of the way of all others. */
const More = ({ form }: { form: Form }) => (
  <details>
    <summary>
      <h3>{t('me.more')}</h3>
      <Icon name="down" />
    </summary>
    <Fields form={form}>
      <YesNo at="/household/singleParent" label="me.singleParent" usual="false" class="md-half" />
      <Count at="/household/disabledChildren" label="me.disabledChildren" />
      <YesNo at="/household/disabled" label="me.disabled" usual="false" class="md-half" />
      <YesNo at="/household/partnerDisabled" label="me.partnerDisabled" usual="false" class="md-half" />
      <Count at="/household/elders" label="me.elders" />
      <Count at="/household/others" label="me.others" />
      <YesNo at="/standing/artsAttestation" label="me.artsAttestation" optional />
      <Count at="/standing/studentHours" label="me.studentHours" />
      <Count at="/standing/amateurDays" label="me.amateurDays" />
    </Fields>
  </details>
);

const Count = (props: Pick<Parameters<typeof TextField>[0], 'at' | 'label'>) => (
  <TextField {...props} mode="numeric" optional class="md-half" />
);
