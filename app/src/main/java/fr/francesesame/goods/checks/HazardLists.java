package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Field.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The organisms and substances that are offered; neither list is complete, so both can be added to by the person who types. */
@Component
class HazardLists {

    private final Map<String, String> organisms = new LinkedHashMap<>();
    private final List<Option> substances;

    HazardLists(
            @Value("classpath:hazards/organisms.csv") Resource organisms,
            @Value("classpath:hazards/substances.csv") Resource substances)
            throws IOException {
        lines(organisms).stream().map(line -> line.split(";", 2)).forEach(pair -> this.organisms.put(pair[0], pair[1]));
        this.substances = lines(substances).stream()
                .map(name -> new Option(name, name, null))
                .toList();
    }

    List<Option> organisms() {
        return organisms.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue(), null))
                .toList();
    }

    List<Option> substances() {
        return substances;
    }

    Optional<String> organism(String code) {
        return Optional.ofNullable(organisms.get(code));
    }

    private static List<String> lines(Resource list) throws IOException {
        return list.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
