import { type NoticeKind, notices } from '#vocabulary';
import { CONFIG, type Config } from '../config.js';
import { defineJob } from './job.js';
import { Mailer } from './mailer.js';
import { SEND_MAIL } from './notices.js';

/** Sends a notice to the mail address its reader chose. */
export const whenNoticeGivenSendMail = defineJob<never, { notice: string }>({
  name: SEND_MAIL,
  async run({ notice }, { client, get }) {
    const mailer = get(Mailer);
    if (!mailer.sends) return;
    const { rows } = await client.query<{ address: string | null; kind: NoticeKind }>(
      `select account.mail_address as address, notice.kind from notice join account on account.id = notice.account
       where notice.id = $1 and notice.read_at is null and account.disabled_at is null`,
      [notice],
    );
    const row = rows[0];
    if (!row?.address) return;
    await mailer.send({
      to: row.address,
      subject: `Kỷ Yếu: ${notices[row.kind].vi}`,
      text: `${notices[row.kind].vi}.\n\nMở Kỷ Yếu để xem: ${get<Config>(CONFIG).PUBLIC_URL}\n`,
      key: notice,
    });
  },
});
