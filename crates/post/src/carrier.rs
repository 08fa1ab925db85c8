//! The server that takes letters: where it is, how it is spoken to, in whose name.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::Error;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::entity::Trouble;
use crate::rules;

/// A server that says nothing for so long is not there.
const SILENCE: Duration = Duration::from_secs(30);

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// An SMTP server and the address letters come from.
pub struct Carrier {
    transport: Transport,
    from: Mailbox,
}

/// An attempt that failed: the server's words are left where they are, since they may hold addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failed {
    pub trouble: Trouble,
    pub code: Option<i32>,
}

impl Failed {
    /// Whether the next letter would meet the same.
    pub fn is_of_the_server(self) -> bool {
        matches!(self.trouble, Trouble::Unreachable | Trouble::SignIn)
    }
}

impl Carrier {
    /// `smtps://user:password@host` (TLS from the first byte), `smtp://host:587?tls=required` (STARTTLS),
    /// `smtp://localhost:25` (plain). The errors are sentences for the command line.
    pub fn at(url: &str, from: &str) -> Result<Carrier, String> {
        let from: Mailbox = from.parse().map_err(|_| {
            format!(
                "`{from}` is no address letters can come from: write it as \"Network <noreply@example.org>\""
            )
        })?;
        if shouts_password(url) {
            return Err(
                "the password of the mail server would cross the network in clear: write smtps://, or end \
                 the address with ?tls=required"
                    .to_owned(),
            );
        }
        // The address holds a password: what is wrong with it is said without repeating it.
        let builder = Transport::from_url(url).map_err(|_| {
            "the address of the mail server cannot be read: write it as smtp://host:port or \
             smtps://user:password@host"
                .to_owned()
        })?;
        Ok(Carrier { transport: builder.timeout(Some(SILENCE)).build(), from })
    }

    pub(crate) fn from(&self) -> &Mailbox {
        &self.from
    }

    pub(crate) async fn carry(&self, message: Message) -> Result<(), Failed> {
        self.transport.send(message).await.map(drop).map_err(|error| failed(&error))
    }
}

fn failed(error: &Error) -> Failed {
    let code = error.status().map(|code| i32::from(u16::from(code)));
    Failed { trouble: rules::trouble(code), code }
}

/// Plain, with a password, to another machine.
fn shouts_password(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("smtp://") else { return false };
    let Some((_, host)) = rest.split_once('@') else { return false };
    let is_here = ["localhost", "127.", "[::1]"].iter().any(|here| host.starts_with(here));
    !is_here && !host.contains("tls=required")
}

#[cfg(test)]
mod tests {
    use super::Carrier;

    fn complaint(url: &str, from: &str) -> String {
        Carrier::at(url, from).err().unwrap_or_default()
    }

    #[tokio::test]
    async fn a_password_never_crosses_the_network_in_clear() {
        let from = "Rete <rete@example.org>";
        assert!(complaint("smtp://rete:segreto@mail.example.org:587", from).contains("in clear"));
        for good in [
            "smtp://rete:segreto@mail.example.org:587?tls=required",
            "smtps://rete:segreto@mail.example.org",
            "smtp://rete:segreto@127.0.0.1:25",
            "smtp://mail.example.org:25",
        ] {
            assert_eq!(complaint(good, from), "");
        }
    }

    #[tokio::test]
    async fn what_is_wrong_is_said_without_the_password() {
        let said = complaint("smpt://rete:segreto@mail.example.org", "rete@example.org");
        assert!(said.contains("cannot be read") && !said.contains("segreto"), "{said}");
        assert!(complaint("smtp://localhost:25", "rete").contains("no address"));
    }
}
