package fr.francesesame.notices.notifications;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.terms.Milestone;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boxes that a person may tick, and why some of them are out of his hands. */
@Component
class PreferenceSheet {

    private final ChannelTable table;
    private final Preferences preferences;
    private final NoticeText texts;

    PreferenceSheet(ChannelTable table, Preferences preferences, NoticeText texts) {
        this.table = table;
        this.preferences = preferences;
        this.texts = texts;
    }

    List<Group> of(Person person) {
        return Arrays.stream(NoticeKind.values())
                .map(kind -> group(kind, person))
                .filter(group -> group.boxes().stream().anyMatch(Box::offered))
                .toList();
    }

    /** Boxes that are the person's own choice; the others keep what they are. */
    List<Choice> open(Person person) {
        return of(person).stream()
                .flatMap(group -> group.boxes().stream())
                .filter(Box::open)
                .map(Box::choice)
                .toList();
    }

    /** French names of what an e-mail may tell in the daily digest as long as the goods are far. */
    List<String> mayWait(Person person) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> table.mayWait(milestone, Audience.of(person)))
                .map(texts::name)
                .toList();
    }

    private Group group(NoticeKind kind, Person person) {
        var told = kind.milestones().stream()
                .filter(milestone ->
                        !table.always(milestone, Audience.of(person)).isEmpty())
                .map(texts::name)
                .toList();
        var boxes = Arrays.stream(Channel.values())
                .map(channel -> box(new Choice(channel, kind), person))
                .toList();
        return new Group(kind, boxes, told);
    }

    private Box box(Choice choice, Person person) {
        var offered = with(choice, person, false);
        var mandatory = with(choice, person, true);
        var locked = !offered.isEmpty() && mandatory.size() == offered.size();
        var reaches = choice.channel().reaches(person);
        var open = !offered.isEmpty() && !locked && reaches;
        var checked = reaches
                && !offered.isEmpty()
                && (locked || !preferences.switchedOff(person.username()).contains(choice));
        return new Box(
                choice,
                !offered.isEmpty(),
                open,
                checked,
                reaches && !mandatory.isEmpty(),
                note(choice, reaches, locked, offered, mandatory));
    }

    private @Nullable String note(
            Choice choice, boolean reaches, boolean locked, List<Milestone> offered, List<Milestone> mandatory) {
        if (offered.isEmpty()) {
            return texts.say("notifications.preferences.none");
        }
        if (!reaches) {
            return texts.say("notifications.preferences." + (choice.channel() == Channel.SMS ? "noMobile" : "noEmail"));
        }
        if (locked) {
            return texts.say("notifications.preferences.locked");
        }
        return mandatory.isEmpty() ? null : texts.say("notifications.preferences.partly", names(mandatory));
    }

    private String names(List<Milestone> milestones) {
        return String.join(", ", milestones.stream().map(texts::name).toList());
    }

    /** Milestones of the kind that this channel carries, or that it must carry. */
    private List<Milestone> with(Choice choice, Person person, boolean mandatoryOnly) {
        return choice.kind().milestones().stream()
                .filter(milestone -> {
                    var mandatory = table.always(milestone, Audience.of(person)).get(choice.channel());
                    return mandatory != null && (mandatory || !mandatoryOnly);
                })
                .toList();
    }

    /** {@code events}: French names of what the group tells this person of. */
    record Group(NoticeKind kind, List<Box> boxes, List<String> events) {}

    /**
     * {@code open}: the person may change it; {@code mandatory}: the law requires some of it at least; {@code note}: why it is
     * not open, or what is sent all the same.
     */
    record Box(
            Choice choice, boolean offered, boolean open, boolean checked, boolean mandatory, @Nullable String note) {}
}
