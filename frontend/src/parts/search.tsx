import { useRef } from 'preact/hooks';

/** A search that answers while typing, once it comes to rest. */
export function SearchBox(props: { label: string; value: string; onSearch: (text: string) => void }) {
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (text: string): void => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => props.onSearch(text.trim()), 300);
  };
  return (
    <search>
      <label class="field">
        <span class="small">{props.label}</span>
        <input
          class="input"
          type="search"
          defaultValue={props.value}
          onInput={(event) => later(event.currentTarget.value)}
        />
      </label>
    </search>
  );
}
