package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.posts.PostSheet;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the page of the list shows. {@code live}: every change belongs to its first row; {@code onlyFollowed}: nothing is told of other lots. */
record ShownList(
        Asked asked,
        ListPage part,
        Tally tally,
        List<PostSheet> posts,
        List<SavedView> saved,
        boolean live,
        boolean agent,
        boolean newcomer,
        boolean onlyFollowed) {

    public View[] views() {
        return View.values();
    }

    /** How many a view holds, as it is read: « 10 000 + » where there are more than were counted. */
    public String count(View view) {
        var count =
                NumberFormat.getIntegerInstance(Locale.FRENCH).format(tally.of().getOrDefault(view, 0L));
        return tally.more() ? count + "\u00a0+" : count;
    }

    public List<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step != Step.DRAFT).toList();
    }

    public FormalityType[] types() {
        return FormalityType.values();
    }

    /** The address of this list. */
    public String link() {
        return link(Map.of());
    }

    public String link(View view) {
        return link(Map.of("vue", view.word()));
    }

    /** In another order; in the one it has, in none of its own. */
    public String sorted(String word) {
        return link(Map.of("tri", asked.order().word().equals(word) ? Order.CHANGE.word() : word));
    }

    public String after() {
        return link(Map.of("apres", String.valueOf(part.after())));
    }

    public String before() {
        return link(Map.of("avant", String.valueOf(part.before())));
    }

    /** A file of what is shown here, whole. */
    public String export(String kind) {
        return link().replaceFirst("/suivi", "/suivi/export." + kind);
    }

    /** The address of a view of one's own. */
    public String link(SavedView view) {
        return address(view.asked());
    }

    /** The view of one's own that is shown; null where it is none. */
    public @Nullable SavedView current() {
        return saved.stream()
                .filter(view -> view.asked().equals(asked))
                .findFirst()
                .orElse(null);
    }

    static String address(Asked asked) {
        return link(asked, Map.of());
    }

    private String link(Map<String, String> other) {
        return link(asked, other);
    }

    private static String link(Asked asked, Map<String, String> other) {
        var words = new TreeMap<String, @Nullable String>();
        var filters = asked.filters();
        words.put("statut", filters.status());
        words.put("etape", filters.step());
        words.put("type", filters.type());
        words.put("poste", filters.bcp());
        words.put("q", filters.q());
        words.put("vue", asked.view().word());
        words.put("tri", asked.order().word());
        words.putAll(other);
        return ListWords.address("/suivi", words);
    }
}
