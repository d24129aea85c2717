package fr.francesesame.portal.assistance;

import fr.francesesame.portal.documents.Attachments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets requests two years after they ended, with their files: as long as the terms of use keep a person's data. */
@Component
class HelpRetention {

    private static final int AT_A_TIME = 500;

    private final HelpRequests requests;
    private final HelpFiles files;
    private final Attachments attachments;

    HelpRetention(HelpRequests requests, HelpFiles files, Attachments attachments) {
        this.requests = requests;
        this.files = files;
        this.attachments = attachments;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Europe/Paris")
    @Transactional
    public void everyNight() {
        requests.endedLongAgo(AT_A_TIME).forEach(request -> {
            files.of(request).forEach(file -> attachments.forget(file.id()));
            requests.remove(request);
        });
    }
}
