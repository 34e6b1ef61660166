import { OWN_NAMES } from '../../app/names.ts';
import { AddressFields, Choice, CountryField, DateField, Fields, TextField } from '../../parts/fields.tsx';
import type { Form } from '../../parts/form.ts';
import { OvertimeField } from './overtime.tsx';
import { StatusField } from './status.tsx';

/** The four groups of a declaration, in the order a person thinks of them. */
export const GROUPS = ['client', 'mission', 'work', 'price'] as const;
export type GroupName = (typeof GROUPS)[number];

export function ClientGroup({ form }: { form: Form }) {
  const kind = form.values.value['/client/kind'];
  const french = form.values.value['/client/address/country'] === 'FR';
  return (
    <Fields form={form}>
      <Choice at="/client/kind" label="client.kind" options={['company', 'public', 'private']} />
      <TextField at="/client/name" label="client.name" class="md-half" />
      <TextField at="/client/email" type="email" label="client.email" class="md-half" />
      <AddressFields at="/client/address" />
      <CountryField at="/client/address/country" label="address.country" class="md-half" />
      <Choice
        at="/client/language"
        label="client.language"
        options={Object.entries(OWN_NAMES)}
        class="md-half"
      />
      {kind !== 'private' && (
        <>
          <TextField
            at="/client/enterpriseNumber"
            label={french ? 'client.siret' : 'client.enterpriseNumber'}
            class="md-half"
          />
          <TextField at="/client/vatNumber" label="client.vatNumber" optional class="md-half" />
        </>
      )}
      <TextField at="/client/contactName" label="client.contactName" optional class="md-half" />
      <TextField at="/client/buyerReference" label="client.buyerReference" optional class="md-half" />
    </Fields>
  );
}

export const NatureField = () => (
  <Choice
    at="/mission/nature"
    label="mission.nature"
    options={['performance', 'training', 'service', 'copyright']}
  />
);

export const MissionGroup = ({ form }: { form: Form }) => (
  <Fields form={form}>
    <TextField at="/mission/title" label="mission.title" />
    <NatureField />
    <TextField at="/mission/function" label="mission.function" class="md-half" />
    <StatusField />
    <TextField at="/mission/description" label="mission.description" optional lines />
  </Fields>
);

/** From when to when, and how much of it is work. */
export const TimeFields = () => (
  <>
    <DateField at="/work/from" label="work.from" class="half" />
    <DateField at="/work/to" label="work.to" class="half" />
    <TextField at="/work/days" mode="numeric" label="work.days" class="half" />
    <TextField at="/work/hours" mode="decimal" label="work.hours" class="half" />
    <OvertimeField />
  </>
);

export const WorkGroup = ({ form }: { form: Form }) => (
  <Fields form={form}>
    <CountryField at="/country" label="work.entity" />
    <TimeFields />
    <TextField at="/work/place/city" label="work.city" class="md-half" />
    <CountryField at="/work/place/country" label="work.country" class="md-half" />
  </Fields>
);

export const PriceField = () => (
  <TextField at="/price/cents" mode="decimal" label="price" unit="€" big class="md-half" />
);

export const PriceGroup = ({ form }: { form: Form }) => (
  <Fields form={form}>
    <PriceField />
    <TextField
      at="/income/charges/cents"
      mode="decimal"
      label="income.charges"
      unit="€"
      optional
      class="md-half"
    />
    <Choice at="/income/kind" label="income.kind" usual="sale" options={['sale', 'funding']} />
    <DateField at="/wishes/invoiceOn" label="wishes.invoiceOn" optional class="md-half" />
    <TextField
      at="/wishes/paymentTermDays"
      mode="numeric"
      label="wishes.paymentTermDays"
      optional
      class="md-half"
    />
    <TextField
      at="/wishes/offerValidDays"
      mode="numeric"
      label="wishes.offerValidDays"
      optional
      class="md-half"
    />
  </Fields>
);
