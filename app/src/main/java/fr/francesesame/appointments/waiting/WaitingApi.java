package fr.francesesame.appointments.waiting;

import fr.francesesame.appointments.refusals.ForPrograms;
import fr.francesesame.appointments.refusals.InvalidTime;
import fr.francesesame.appointments.visits.AppointmentJson;
import fr.francesesame.appointments.visits.Doorkeeper;
import fr.francesesame.appointments.waiting.WaitingJson.Answer;
import fr.francesesame.appointments.waiting.WaitingJson.Days;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The waiting list for programs, by the same rules as on the booking's page. */
@RestController
@ForPrograms
@RequestMapping("/api/v1/appointments/{id}/waiting")
class WaitingApi {

    private final Doorkeeper door;
    private final OperatorWaiting waiting;
    private final WaitingEntries waitingEntries;

    WaitingApi(Doorkeeper door, OperatorWaiting waiting, WaitingEntries waitingEntries) {
        this.door = door;
        this.waiting = waiting;
        this.waitingEntries = waitingEntries;
    }

    @GetMapping
    WaitingJson look(@PathVariable String id) {
        return waitingEntries
                .last(door.toLook(id).appointment().id())
                .map(wish -> WaitingJson.of(wish, wish.state() == Wish.State.WAITING ? waitingEntries.ahead(wish) : 0))
                .orElse(WaitingJson.NONE);
    }

    /** Joins; whoever waits already keeps their days and their rank. What is free is offered at once. */
    @PutMapping
    WaitingJson join(@PathVariable String id, @RequestBody Days asked) {
        var visit = door.toAct(id);
        var days = WaitingDays.read(asked.fromDay(), asked.toDay());
        waiting.join(visit.appointment().id(), days.from(), days.to(), visit.username());
        return look(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String id) {
        var visit = door.toAct(id);
        waiting.leave(visit.appointment().id(), visit.username());
    }

    /** Takes the offered place; once its time to answer is over it is another's. */
    @PostMapping("/offer")
    AppointmentJson take(@PathVariable String id, @RequestBody Answer answer) {
        var visit = door.toAct(id);
        waiting.take(visit.appointment().id(), InvalidTime.parse(answer.startsAt()), visit.username());
        return AppointmentJson.of(door.toLook(id));
    }

    /** Leaves the offered place to the next one, and the list. */
    @DeleteMapping("/offer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable String id) {
        var visit = door.toAct(id);
        waiting.decline(visit.appointment().id(), visit.username());
    }
}
