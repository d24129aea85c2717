package fr.francesesame.portal.assistance;

import fr.francesesame.portal.documents.BusyPage;
import fr.francesesame.portal.documents.NoPlace;
import fr.francesesame.portal.messages.WriteForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A request of an account: its owner reads and writes, the desk reads; for anybody else there is none. */
@Controller
@RequestMapping("/assistance/demandes/{numero}")
class AssistanceRequestPages {

    private final HelpRequests requests;
    private final SupportDesk desk;
    private final HelpRoom room;

    AssistanceRequestPages(HelpRequests requests, SupportDesk desk, HelpRoom room) {
        this.requests = requests;
        this.desk = desk;
        this.room = room;
    }

    @GetMapping
    String page(@PathVariable String numero, Principal me, Model model) {
        var request = read(numero, me);
        return room.show(request, HelpView.account(request, !request.isOf(me.getName())), model);
    }

    @PostMapping("/messages")
    String write(
            @PathVariable String numero,
            @ModelAttribute WriteForm form,
            HttpServletRequest asked,
            HttpServletResponse response,
            Principal me,
            Model model) {
        var request = own(numero, me);
        var view = HelpView.account(request, false);
        return room.write(request, view, form, Asker.of(asked).sender(request), response, model);
    }

    @PostMapping("/retrait")
    String withdraw(@PathVariable String numero, Principal me) {
        var request = own(numero, me);
        return room.withdraw(request, HelpView.account(request, false));
    }

    @GetMapping("/fichiers/{id}")
    void take(@PathVariable String numero, @PathVariable String id, Principal me, HttpServletResponse response)
            throws IOException, NoPlace {
        room.take(read(numero, me), id, me.getName(), response);
    }

    @ExceptionHandler(NoPlace.class)
    String busy(HttpServletResponse response) {
        return BusyPage.with(response);
    }

    private HelpRequest own(String number, Principal me) {
        return requests.find(number)
                .filter(request -> request.isOf(me.getName()))
                .orElseThrow(HelpRoom::unknown);
    }

    private HelpRequest read(String number, Principal me) {
        return requests.find(number)
                .filter(request -> request.isOf(me.getName()) || desk.has(me.getName()))
                .orElseThrow(HelpRoom::unknown);
    }
}
