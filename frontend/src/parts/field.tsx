import type { ComponentChildren } from 'preact';
import { t } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
  /** What is wrong with what was given; empty when nothing is. */
  error?: string | undefined;
  class?: string | undefined;
  /** Several controls under one label, which then is no `label` of any of them. */
  group?: boolean;
  /** The error is read out at once: it comes while the focus is elsewhere. */
  spoken?: boolean;
  /** What stands under the error. */
  below?: ComponentChildren;
  children: ComponentChildren;
};

/** A label, a hint, the control and what is wrong with it; `told` ties the control to them. */
export function Field(props: Props) {
  const { id, hint, error } = props;
  const words = (
    <>
      {props.label} {props.optional && <span class="optional">{t('optional')}</span>}
    </>
  );
  const whole = props.group
    ? { role: 'radiogroup' as const, 'aria-labelledby': `${id}-label`, ...told(props) }
    : undefined;
  return (
    <div class={`field ${props.class ?? ''} ${error ? 'invalid' : ''}`} {...whole}>
      {props.group ? (
        <span class="legend" id={`${id}-label`}>
          {words}
        </span>
      ) : (
        <label for={id}>{words}</label>
      )}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {props.children}
      {error && (
        <span class="error" id={`${id}-error`} role={props.spoken ? 'alert' : undefined}>
          <Icon name="cross" />
          <span>{error}</span>
        </span>
      )}
      {props.below}
    </div>
  );
}

/** What a control must carry for its field's words to be read out with it. */
export const told = ({ id, hint, error }: Pick<Props, 'id' | 'hint' | 'error'>) => ({
  id,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? ('true' as const) : undefined,
});
