package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.taskforms.BesidePanels;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Link;
import fr.francesesame.portal.messages.ThreadList.Query;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Beside the form of a task in Tasklist: the threads about its formality that the agent may read, and the way to write. */
@Component
class TaskPanels implements BesidePanels {

    private static final int SHOWN = 3;

    private final Scopes scopes;
    private final ThreadList list;
    private final Names names;

    TaskPanels(Scopes scopes, ThreadList list, Names names) {
        this.scopes = scopes;
        this.list = list;
        this.names = names;
    }

    @Override
    public List<Panel> of(Case task) {
        var scope = scopes.of(task.person(), OnlineService.MESSAGING);
        var reference = task.reference().value();
        var threads = list.of(scope, new Query(View.ALL, "", reference), Long.MAX_VALUE, SHOWN);
        var unread = list.count(scope, new Query(View.UNREAD, "", reference), 0);
        var links = new ArrayList<Link>();
        links.add(new Link(title(unread), "/messagerie?dossier=" + encode(reference)));
        threads.forEach(row -> links.add(
                new Link(row.thread().subject(), "/messagerie/" + row.thread().number())));
        links.add(new Link(names.say("messages.open"), "/messagerie/nouveau-fil?dossier=" + encode(reference)));
        return List.of(Panel.facts(names.say("messages.part"), List.of()).withLinks(links));
    }

    private String title(int unread) {
        return unread == 0 ? names.say("messages.panel.link") : names.say("messages.panel.unread", unread);
    }

    private static String encode(String reference) {
        return UriUtils.encodeQueryParam(reference, StandardCharsets.UTF_8);
    }
}
