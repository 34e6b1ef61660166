import { OWN_NAMES } from '../../app/names.ts';
import { t } from '../../i18n/index.ts';
import { Choice, DateField, TextField } from '../../parts/fields.tsx';
import type { Form } from '../../parts/form.ts';
import { StatusField } from './status.tsx';

/** The four groups of a declaration, in the order a person thinks of them. */
export const GROUPS = ['client', 'mission', 'work', 'price'] as const;
export type GroupName = (typeof GROUPS)[number];

const countries = (): [string, string][] => [
  ['BE', t('country.BE')],
  ['FR', t('country.FR')],
];

export function ClientGroup({ form }: { form: Form }) {
  const kind = form.values.value['/client/kind'];
  const french = form.values.value['/client/address/country'] === 'FR';
  return (
    <div class="grid">
      <Choice
        form={form}
        at="/client/kind"
        label={t('client.kind')}
        options={(['company', 'public', 'private'] as const).map((each) => [each, t(`client.kind.${each}`)])}
      />
      <TextField form={form} at="/client/name" label={t('client.name')} class="md-half" />
      <TextField
        form={form}
        at="/client/email"
        type="email"
        label={t('client.email')}
        hint={t('client.email.hint')}
        class="md-half"
      />
      <TextField form={form} at="/client/address/street" label={t('address.street')} />
      <TextField form={form} at="/client/address/postalCode" label={t('address.postalCode')} class="third" />
      <TextField form={form} at="/client/address/city" label={t('address.city')} class="two-thirds" />
      <Choice
        form={form}
        at="/client/address/country"
        label={t('address.country')}
        options={countries()}
        class="md-half"
      />
      <Choice
        form={form}
        at="/client/language"
        label={t('client.language')}
        options={Object.entries(OWN_NAMES)}
        class="md-half"
      />
      {kind !== 'private' && (
        <>
          <TextField
            form={form}
            at="/client/enterpriseNumber"
            label={french ? t('client.siret') : t('client.enterpriseNumber')}
            hint={french ? t('client.siret.hint') : t('client.enterpriseNumber.hint')}
            class="md-half"
          />
          <TextField
            form={form}
            at="/client/vatNumber"
            label={t('client.vatNumber')}
            hint={t('client.vatNumber.hint')}
            optional
            class="md-half"
          />
        </>
      )}
      <TextField
        form={form}
        at="/client/contactName"
        label={t('client.contactName')}
        optional
        class="md-half"
      />
      <TextField
        form={form}
        at="/client/buyerReference"
        label={t('client.buyerReference')}
        optional
        class="md-half"
      />
    </div>
  );
}

export function MissionGroup({ form }: { form: Form }) {
  return (
    <div class="grid">
      <TextField form={form} at="/mission/title" label={t('mission.title')} hint={t('mission.title.hint')} />
      <Choice
        form={form}
        at="/mission/nature"
        label={t('mission.nature')}
        options={(['performance', 'training', 'service', 'copyright'] as const).map((each) => [
          each,
          t(`mission.nature.${each}`),
        ])}
      />
      <TextField
        form={form}
        at="/mission/function"
        label={t('mission.function')}
        hint={t('mission.function.hint')}
        class="md-half"
      />
      <StatusField form={form} />
      <TextField form={form} at="/mission/description" label={t('mission.description')} optional lines />
    </div>
  );
}

export function WorkGroup({ form }: { form: Form }) {
  return (
    <div class="grid">
      <Choice
        form={form}
        at="/country"
        label={t('work.entity')}
        hint={t('work.entity.hint')}
        options={countries()}
      />
      <DateField form={form} at="/work/from" label={t('work.from')} class="half" />
      <DateField form={form} at="/work/to" label={t('work.to')} class="half" />
      <TextField form={form} at="/work/days" mode="numeric" label={t('work.days')} class="half" />
      <TextField form={form} at="/work/hours" mode="decimal" label={t('work.hours')} class="half" />
      <TextField form={form} at="/work/place/city" label={t('work.city')} class="md-half" />
      <Choice
        form={form}
        at="/work/place/country"
        label={t('work.country')}
        options={countries()}
        class="md-half"
      />
    </div>
  );
}

export function PriceGroup({ form }: { form: Form }) {
  return (
    <div class="grid">
      <TextField
        form={form}
        at="/price/cents"
        mode="decimal"
        label={t('price')}
        hint={t('price.hint')}
        unit="€"
        big
        class="md-half"
      />
      <TextField
        form={form}
        at="/income/charges/cents"
        mode="decimal"
        label={t('income.charges')}
        hint={t('income.charges.hint')}
        unit="€"
        optional
        class="md-half"
      />
      <Choice
        form={form}
        at="/income/kind"
        label={t('income.kind')}
        usual="sale"
        options={(['sale', 'funding'] as const).map((each) => [
          each,
          t(`income.kind.${each}`),
          t(`income.kind.${each}.says`),
        ])}
      />
      <DateField
        form={form}
        at="/wishes/invoiceOn"
        label={t('wishes.invoiceOn')}
        hint={t('wishes.invoiceOn.hint')}
        optional
        class="md-half"
      />
      <TextField
        form={form}
        at="/wishes/paymentTermDays"
        mode="numeric"
        label={t('wishes.paymentTermDays')}
        hint={t('wishes.paymentTermDays.hint')}
        optional
        class="md-half"
      />
      <TextField
        form={form}
        at="/wishes/offerValidDays"
        mode="numeric"
        label={t('wishes.offerValidDays')}
        hint={t('wishes.offerValidDays.hint')}
        optional
        class="md-half"
      />
    </div>
  );
}
