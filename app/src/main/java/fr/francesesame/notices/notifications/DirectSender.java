package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.processes.ports.Deliveries.Refused;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

@Component
class DirectSender implements DirectMessages {

    private static final int BAD_REQUEST = 400;

    private final JavaMailSender sender;
    private final MailSettings mail;
    private final SmsSettings sms;
    private final ProviderBulkheads providerBulkheads;
    private final @Nullable TwilioRestClient client;

    DirectSender(
            JavaMailSender sender,
            MailSettings mail,
            SmsSettings sms,
            ProviderBulkheads providerBulkheads,
            PartnerAddresses addresses,
            Clock clock) {
        this.sender = sender;
        this.mail = mail;
        this.sms = sms;
        this.providerBulkheads = providerBulkheads;
        this.client = SmsCourier.clientOf(sms, addresses, clock);
    }

    @Override
    public void mail(String id, String to, String subject, String text, String html) throws Refused {
        try {
            providerBulkheads.direct(Channel.EMAIL, () -> mailed(id, to, subject, text, html));
        } catch (ChannelDown resting) {
            throw mailDown();
        }
    }

    private String mailed(String id, String to, String subject, String text, String html) throws Refused {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, UTF_8.name());
            helper.setFrom(mail.from());
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setText(text, html);
            message.setHeader("Message-ID", "<" + id + "@" + mail.domain() + ">");
            message.setHeader("Content-Language", "fr");
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return id;
        } catch (MailSendException fault) {
            throw refusalIn(fault);
        } catch (MailException | MessagingException fault) {
            throw mailDown();
        }
    }

    private static Unreachable refusalIn(MailSendException fault) throws Refused {
        if (SmtpRefusal.isIn(fault)) {
            throw new Refused("Le serveur de messagerie refuse l’adresse du destinataire.");
        }
        return mailDown();
    }

    private static Unreachable mailDown() {
        return new Unreachable("Le serveur de messagerie ne répond pas ou refuse l’envoi pour le moment.");
    }

    @Override
    public void sms(String to, String text) throws Refused {
        if (client == null || sms.from() == null) {
            throw new Refused("L’envoi de SMS n’est pas configuré sur cette plateforme.");
        }
        var message = Message.creator(new PhoneNumber(Mobile.of(to)), new PhoneNumber(sms.from()), text);
        try {
            providerBulkheads.direct(Channel.SMS, () -> texted(message, client));
        } catch (ChannelDown resting) {
            throw smsDown();
        }
    }

    private static String texted(MessageCreator message, TwilioRestClient client) throws Refused {
        try {
            return message.create(client).getSid();
        } catch (ApiException fault) {
            throw judged(fault);
        } catch (TwilioException fault) {
            throw smsDown();
        }
    }

    private static Unreachable judged(ApiException fault) throws Refused {
        if (Objects.equals(fault.getStatusCode(), BAD_REQUEST)) {
            throw new Refused("Le fournisseur de SMS refuse ce numéro (code " + fault.getCode() + ").");
        }
        return smsDown();
    }

    private static Unreachable smsDown() {
        return new Unreachable("Le fournisseur de SMS ne répond pas ou refuse l’envoi pour le moment.");
    }
}
