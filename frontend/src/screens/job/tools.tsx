import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Receipt, ToolLine } from '../../api/model.ts';
import { formatDate } from '../../core/dates.ts';
import { lang, say, t, tn } from '../../i18n/index.ts';
import { Note, ToolState, toolIcon } from '../../parts/bits.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Slip } from '../../parts/slip.tsx';
import { Files } from './files.tsx';

/** The tools of a job sign one by one; one voice tells each change. */
export function Tools({ receipt }: { receipt: Receipt }) {
  const total = receipt.tools.length;
  const over = receipt.tools.filter((tool) => tool.state !== 'waiting').length;
  const stuck = receipt.tools.filter((tool) => tool.state === 'refused').length;
  const words = !receipt.settled
    ? t('tools.progress', { done: over, total })
    : stuck
      ? tn('tools.stuck', stuck)
      : t('tools.settled');
  return (
    <>
      <Slip label={t('tools.title')}>
        <section class="stack tight">
          <h2 id="tools">{words}</h2>
          <progress value={over - stuck} max={total} aria-labelledby="tools" />
          {receipt.state === 'cancelled' && <p>{t('tools.cancelled')}</p>}
        </section>
        <section>
          <ul class="tools" data-settled={receipt.settled}>
            {receipt.tools.map((tool) => (
              <ToolRow key={tool.tool} tool={tool} jobId={receipt.id} />
            ))}
          </ul>
        </section>
      </Slip>
      <Voice receipt={receipt} />
    </>
  );
}

export const toolName = (tool: ToolLine): string =>
  tool.label ? say(tool.label) : t(`tool.name.${tool.tool}`);

function ToolRow({ tool, jobId }: { tool: ToolLine; jobId: string }) {
  return (
    <li class={`tool ${tool.state}`} id={tool.tool} data-tool={tool.tool} data-state={tool.state}>
      <span class="seal">
        <Icon name={toolIcon(tool.state)} />
      </span>
      <h3>{toolName(tool)}</h3>
      <ToolState state={tool.state} />
      <div class="more">
        <Cause tool={tool} />
        <Files jobId={jobId} documents={tool.documents} />
      </div>
    </li>
  );
}

/** Why a tool stands where it stands, as a sentence. */
export function causeOf(tool: ToolLine): string {
  if (tool.waitingFor) {
    const what = say(tool.waitingFor);
    return tool.until
      ? t('tool.waitsUntil', { what, date: formatDate(tool.until, lang.value) })
      : t('tool.waitsFor', { what });
  }
  const words = tool.summary ?? tool.because;
  return words ? say(words) : '';
}

/** Why a tool stands where it stands, and what to do when it is the member's turn. */
export function Cause({ tool }: { tool: ToolLine }) {
  const words = causeOf(tool);
  return (
    <>
      {words && <p class="muted">{words}</p>}
      {tool.whatToDo && (
        <Note kind="bad">
          <p>{say(tool.whatToDo)}</p>
        </Note>
      )}
    </>
  );
}

/** Tells the latest change of a tool, politely and once. */
function Voice({ receipt }: { receipt: Receipt }) {
  const said = useSignal('');
  const heard = useSignal<Record<string, string>>({});
  const over = receipt.tools.filter((tool) => tool.state !== 'waiting').length;
  useEffect(() => {
    const before = heard.peek();
    const changed = receipt.tools.find((tool) => before[tool.tool] && before[tool.tool] !== tool.state);
    heard.value = Object.fromEntries(receipt.tools.map((tool) => [tool.tool, tool.state]));
    if (changed)
      said.value = `${toolName(changed)} : ${t(`tool.${changed.state}`)}. ${tn('tools.voice', over, { total: receipt.tools.length })}`;
  }, [receipt]);
  return (
    <div class="sr" role="status">
      {said.value}
    </div>
  );
}
