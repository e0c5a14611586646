import { documentViews } from '#contracts/document';
import type { DocumentEvent } from '#domain/document';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

type Of = { readonly id: string; readonly data: { readonly version: number } };
const key = ({ id, data }: Of) => `${id}:${data.version}`;

/** Every version of every paper, with what it says; none is ever overwritten. */
export const documentVersions = projection(documentViews['document-versions'], 1).on<DocumentEvent>({
  VersionSaved: {
    at: key,
    fold: (event) => {
      const { congress, kind, version, hash, size, content, file, note } = event.data;
      return {
        id: key(event),
        unit: event.unit,
        document: event.id,
        congress,
        kind,
        version,
        hash,
        size,
        content,
        file,
        note,
        isFinal: false,
        isAdopted: false,
        savedOn: dayOf(event.at),
      };
    },
  },
  DocumentFinalised: { at: key, fold: (_, row) => row && { ...row, isFinal: true } },
  DocumentAdopted: { at: key, fold: (_, row) => row && { ...row, isAdopted: true } },
});
