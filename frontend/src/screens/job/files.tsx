import { useSignal } from '@preact/signals';
import { call } from '../../api/http.ts';
import type { Document } from '../../api/model.ts';
import { formatBytes } from '../../core/bytes.ts';
import { lang, t } from '../../i18n/index.ts';
import { Icon } from '../../parts/icon.tsx';

type Props = { jobId: string; documents: Document[]; staff?: boolean };

const OF_MEMBER = '/jobs/{id}/documents/{documentId}';
const FOR_STAFF = '/staff/jobs/{id}/documents/{documentId}';

/** Papers of a tool; the link to one is asked for on the click and lives five minutes. */
export function Files({ jobId, documents, staff }: Props) {
  const failed = useSignal('');
  if (!documents.length) return null;
  const download = (document_: Document) => async (): Promise<void> => {
    failed.value = '';
    try {
      const { data } = await call('get', staff ? FOR_STAFF : OF_MEMBER, {
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
