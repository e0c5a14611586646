import type { PersonEvent } from '#domain/person';
import { defineJob } from '../../platform/jobs/job.js';

/** An account that belongs to somebody erased keeps neither name nor address, and nobody signs in with it any more. */
export const whenPersonErasedCloseAccount = defineJob<PersonEvent, { person: string }>({
  name: 'when-person-erased-close-account',
  on: { PersonErased: ({ id }) => ({ person: id }) },
  async run({ person }, { client }) {
    await client.query(
      `with closed as (
         update account set display_name = '—', username = 'erased-' || id, mail_address = null, person = null,
           disabled_at = coalesce(disabled_at, now())
         where person = $1 returning id
       ) delete from session where account in (select id from closed)`,
      [person],
    );
  },
});
