import { createTransport, type Transporter } from 'nodemailer';

export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly key: string };

/** Sends mail when there is a server for it; otherwise people find their notices in the application only. */
export class Mailer {
  private readonly transport: Transporter | null;
  private readonly host: string;

  constructor(smtpUrl: string | undefined, publicUrl: string) {
    this.host = new URL(publicUrl).hostname;
    this.transport = smtpUrl ? createTransport(bounded(smtpUrl)) : null;
  }

  get sends(): boolean {
    return this.transport !== null;
  }

  /** The same key gives the same Message-ID, by which a mail that is sent twice can be told. */
  async send({ to, subject, text, key }: Letter): Promise<void> {
    await this.transport?.sendMail({
      from: { name: 'Kỷ Yếu', address: `ky-yeu@${this.host}` },
      to,
      subject,
      text,
      messageId: `<${key}@${this.host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }
}

/** A server that does not answer must not hold a connection of the database for long. */
function bounded(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, ms] of Object.entries({ connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 })) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  }
  return url.href;
}
