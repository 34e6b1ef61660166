import { OWN_NAMES } from '../app/names.ts';
import { t } from '../i18n/index.ts';
import { Choice, DateField, TextField } from '../parts/fields.tsx';
import type { Form } from '../parts/form.ts';
import { Icon } from '../parts/icon.tsx';

/** The member's own data, in three groups. */
export function ProfileFields({ form }: { form: Form }) {
  const french = form.values.value['/country'] === 'FR';
  const countries: [string, string][] = [
    ['BE', t('country.BE')],
    ['FR', t('country.FR')],
  ];
  return (
    <>
      <section class="card stack" aria-labelledby="who">
        <h2 id="who">{t('me.who')}</h2>
        <div class="grid">
          <TextField
            form={form}
            at="/givenName"
            label={t('me.givenName')}
            autocomplete="given-name"
            class="md-half"
          />
          <TextField
            form={form}
            at="/familyName"
            label={t('me.familyName')}
            autocomplete="family-name"
            class="md-half"
          />
          <Choice
            form={form}
            at="/country"
            label={t('me.entity')}
            hint={t('me.entity.hint')}
            options={countries}
          />
          <TextField
            form={form}
            at="/nationalNumber"
            mode="numeric"
            label={french ? t('me.nir') : t('me.niss')}
            hint={french ? t('me.nir.hint') : t('me.niss.hint')}
            class="md-half"
          />
          <DateField form={form} at="/birthDate" label={t('me.birthDate')} class="md-half" />
          <TextField form={form} at="/birthPlace" label={t('me.birthPlace')} class="md-half" />
        </div>
      </section>
      <section class="card stack" aria-labelledby="reach">
        <h2 id="reach">{t('me.reach')}</h2>
        <div class="grid">
          <TextField
            form={form}
            at="/address/street"
            label={t('address.street')}
            autocomplete="street-address"
          />
          <TextField
            form={form}
            at="/address/postalCode"
            label={t('address.postalCode')}
            autocomplete="postal-code"
            class="third"
          />
          <TextField
            form={form}
            at="/address/city"
            label={t('address.city')}
            autocomplete="address-level2"
            class="two-thirds"
          />
          <Choice form={form} at="/address/country" label={t('address.country')} options={countries} />
          <TextField
            form={form}
            at="/email"
            type="email"
            label={t('me.email')}
            autocomplete="email"
            class="md-half"
          />
          <TextField
            form={form}
            at="/phone"
            type="tel"
            label={t('me.phone')}
            autocomplete="tel"
            optional
            class="md-half"
          />
          <Choice
            form={form}
            at="/language"
            label={t('me.language')}
            hint={t('me.language.hint')}
            options={Object.entries(OWN_NAMES)}
          />
        </div>
      </section>
      <section class="card stack" aria-labelledby="pay">
        <h2 id="pay">{t('me.pay')}</h2>
        <div class="grid">
          <TextField form={form} at="/iban" label={t('me.iban')} hint={t('me.iban.hint')} />
          {french && (
            <>
              <TextField
                form={form}
                at="/standing/taxRate"
                mode="decimal"
                unit="%"
                label={t('me.taxRate')}
                hint={t('me.taxRate.hint')}
                optional
                class="md-half"
              />
              <Choice
                form={form}
                at="/standing/taxedAbroad"
                label={t('me.taxedAbroad')}
                hint={t('me.taxedAbroad.hint')}
                usual="false"
                options={yesNo()}
              />
            </>
          )}
          {!french && (
            <>
              <Choice
                form={form}
                at="/household/scale"
                label={t('me.scale')}
                hint={t('me.scale.hint')}
                options={[
                  ['I', t('me.scale.I')],
                  ['II', t('me.scale.II')],
                ]}
              />
              <TextField
                form={form}
                at="/household/children"
                mode="numeric"
                label={t('me.children')}
                class="md-half"
              />
              <Partner form={form} />
            </>
          )}
        </div>
        {!french && <More form={form} />}
      </section>
    </>
  );
}

const yesNo = (): [string, string][] => [
  ['true', t('yes')],
  ['false', t('no')],
];

/** A partner's own income decides which scale and reductions hold. */
function Partner({ form }: { form: Form }) {
  if (form.values.value['/household/scale'] === 'II') return null;
  return (
    <Choice
      form={form}
      at="/household/partner"
      label={t('me.partner')}
      usual="none"
      options={(['none', 'smallIncome', 'smallPension', 'withIncome'] as const).map((kind) => [
        kind,
        t(`me.partner.${kind}`),
        t(`me.partner.${kind}.says`),
      ])}
    />
  );
}

/** What changes the pay of some: asked for, but out of the way of all others. */
function More({ form }: { form: Form }) {
  return (
    <details>
      <summary>
        <h3>{t('me.more')}</h3>
        <Icon name="down" />
      </summary>
      <div class="grid">
        <Choice
          form={form}
          at="/household/singleParent"
          label={t('me.singleParent')}
          usual="false"
          options={yesNo()}
          class="md-half"
        />
        <TextField
          form={form}
          at="/household/disabledChildren"
          mode="numeric"
          label={t('me.disabledChildren')}
          hint={t('me.disabledChildren.hint')}
          optional
          class="md-half"
        />
        <Choice
          form={form}
          at="/household/disabled"
          label={t('me.disabled')}
          usual="false"
          options={yesNo()}
          class="md-half"
        />
        <Choice
          form={form}
          at="/household/partnerDisabled"
          label={t('me.partnerDisabled')}
          usual="false"
          options={yesNo()}
          class="md-half"
        />
        <TextField
          form={form}
          at="/household/elders"
          mode="numeric"
          label={t('me.elders')}
          hint={t('me.elders.hint')}
          optional
          class="md-half"
        />
        <TextField
          form={form}
          at="/household/others"
          mode="numeric"
          label={t('me.others')}
          hint={t('me.others.hint')}
          optional
          class="md-half"
        />
        <Choice
          form={form}
          at="/standing/artsAttestation"
          label={t('me.artsAttestation')}
          hint={t('me.artsAttestation.hint')}
          options={yesNo()}
          optional
        />
        <TextField
          form={form}
          at="/standing/studentHours"
          mode="numeric"
          label={t('me.studentHours')}
          hint={t('me.studentHours.hint')}
          optional
          class="md-half"
        />
        <TextField
          form={form}
          at="/standing/amateurDays"
          mode="numeric"
          label={t('me.amateurDays')}
          hint={t('me.amateurDays.hint')}
          optional
          class="md-half"
        />
      </div>
    </details>
  );
}
