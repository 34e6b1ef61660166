import { useSignal } from '@preact/signals';
import { call } from '../../api/http.ts';
import type { Document } from '../../api/model.ts';
import { formatBytes } from '../../core/bytes.ts';
import { lang, t } from '../../i18n/index.ts';
import { Icon } from '../../parts/icon.tsx';

/** Papers of a tool; the link to one is asked for on the click and lives five minutes. */
export function Files({ jobId, documents }: { jobId: string; documents: Document[] }) {
  const failed = useSignal('');
  if (!documents.length) return null;
  const download = (document_: Document) => async (): Promise<void> => {
    failed.value = '';
    try {
      const { data } = await call('get', '/jobs/{id}/documents/{documentId}', {
        params: { id: jobId, documentId: document_.id },
      });
      const link = document.createElement('a');
      link.href = data.url;
      link.download = data.fileName;
      link.rel = 'noopener';
      document.body.append(link);
      link.click();
      link.remove();
    } catch {
      failed.value = t('files.failed', { name: document_.fileName });
    }
  };
  return (
    <>
      <ul class="files">
        {documents.map((each) => (
          <li key={each.id}>
            <button type="button" class="quiet" onClick={download(each)}>
              <Icon name="download" />
              <span class="name">
                <span class="sr">{t('files.download')} </span>
                {each.fileName}{' '}
                <span class="muted small">
                  ({t(`kind.${each.kind}`)}, {formatBytes(each.bytes, lang.value)})
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {failed.value && <p role="alert">{failed.value}</p>}
    </>
  );
}
