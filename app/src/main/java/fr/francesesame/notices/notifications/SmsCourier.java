package fr.francesesame.notices.notifications;

import static java.util.Objects.requireNonNull;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.foundation.platform.RareLog;
import fr.francesesame.processes.ports.Deliveries.Refused;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends SMS through Twilio. */
@Component
class SmsCourier implements Courier {

    private static final Logger LOG = LoggerFactory.getLogger(SmsCourier.class);
    private static final RareLog RARE = new RareLog();
    private static final int BAD_REQUEST = 400;
    /** Twilio's word for a number that answered STOP. */
    private static final int STOPPED = 21610;

    private final SmsSettings settings;
    private final NoticeText texts;
    private final SmsReturn provider;
    private final @Nullable TwilioRestClient client;

    SmsCourier(SmsSettings settings, NoticeText texts, SmsReturn provider, PartnerAddresses addresses, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.provider = provider;
        this.client = clientOf(settings, addresses, clock);
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public String carry(Letter letter) throws Refused {
        if (client == null || settings.from() == null) {
            throw new Refused("L’envoi de SMS n’est pas configuré sur cette plateforme.");
        }
        var number = Mobile.of(requireNonNull(letter.reader().mobile()));
        try {
            return Message.creator(
                            new PhoneNumber(number),
                            new PhoneNumber(settings.from()),
                            Gsm.fit(texts.sms(letter.notice()), settings.maxParts()))
                    .setStatusCallback(provider.statusOf(letter.delivery()))
                    .create(client)
                    .getSid();
        } catch (ApiException fault) {
            throw judged(fault, letter);
        } catch (TwilioException fault) {
            throw down(letter, "sans réponse");
        }
    }

    /** 400: the message itself is refused and would be again. Anything else, our account's troubles included, may pass. */
    private static ChannelDown judged(ApiException fault, Letter letter) throws Refused {
        if (Objects.equals(fault.getCode(), STOPPED)) {
            throw new Unreachable(Closure.STOPPED);
        }
        if (Objects.equals(fault.getStatusCode(), BAD_REQUEST)) {
            throw new Refused("Le fournisseur de SMS refuse ce numéro (code " + fault.getCode() + ").");
        }
        return down(letter, fault.getStatusCode() == null ? "sans réponse" : "HTTP " + fault.getStatusCode());
    }

    private static ChannelDown down(Letter letter, String fault) {
        if (RARE.isDue("SMS")) {
            LOG.warn("SMS are not sent, that of delivery {} among them: {}", letter.delivery(), fault);
        }
        return new ChannelDown("Le fournisseur de SMS ne répond pas ou refuse l’envoi pour le moment (" + fault + ").");
    }

    static @Nullable TwilioRestClient clientOf(SmsSettings settings, PartnerAddresses addresses, Clock clock) {
        return settings.accountSid() == null || settings.authToken() == null
                ? null
                : new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                        .httpClient(new TwilioClient(addresses::sms, settings.timeout(), clock))
                        .build();
    }
}
