package fr.francesesame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/** Draws the house as it stands today into its documentation: the wings, the rooms, and a canvas of each room. */
class HousePictureTest {

    private static final Path HOUSE = Path.of("../docs/house");

    private final ApplicationModules rooms = ApplicationModules.of(FranceSesame.class);

    @Test
    void theHouseIsDrawnAsItStands() throws IOException {
        new Documenter(rooms, Options.defaults().withOutputFolder(HOUSE.toString()))
                .writeModuleCanvases()
                .writeModulesAsPlantUml();
        draw("rooms.svg", Files.readString(HOUSE.resolve("components.puml"), UTF_8));
        draw("wings.svg", wings());
        assertThat(HOUSE.resolve("wings.svg")).content(UTF_8).contains("foundation", "people");
    }

    private String wings() {
        var arrows = arrows();
        var boxes = arrows.keySet().stream()
                .map(wing -> "rectangle \"**" + wing + "**\\n" + String.join("\\n", names(wing)) + "\" as " + wing)
                .collect(Collectors.joining("\n"));
        var lines = arrows.entrySet().stream()
                .flatMap(wing -> wing.getValue().stream().map(used -> wing.getKey() + " --> " + used))
                .collect(Collectors.joining("\n"));
        return String.join("\n", "@startuml", "!pragma layout smetana", boxes, lines, "@enduml");
    }

    /** Wings and those that they use, each in the order of its name. */
    private Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        rooms.stream().forEach(room -> {
            var used = arrows.computeIfAbsent(wing(room), wing -> new TreeSet<>());
            room.getDirectDependencies(rooms)
                    .uniqueModules()
                    .map(HousePictureTest::wing)
                    .filter(other -> !other.equals(wing(room)))
                    .forEach(used::add);
        });
        return arrows;
    }

    private Set<String> names(String wing) {
        return rooms.stream()
                .filter(room -> wing(room).equals(wing))
                .map(room -> room.getBasePackage().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String wing(ApplicationModule room) {
        var below = room.getBasePackage().getName().substring("fr.francesesame.".length());
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    private static void draw(String name, String source) throws IOException {
        var picture = new ByteArrayOutputStream();
        new SourceStringReader(source).outputImage(picture, new FileFormatOption(FileFormat.SVG));
        Files.write(HOUSE.resolve(name), picture.toByteArray());
    }
}
