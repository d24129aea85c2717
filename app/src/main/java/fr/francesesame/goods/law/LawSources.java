package fr.francesesame.goods.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where versions of the reference data come from: the release itself, and a directory beside it. */
@Component
class LawSources {

    private static final Logger LOG = LoggerFactory.getLogger(LawSources.class);

    private final LawProperties properties;

    LawSources(LawProperties properties) {
        this.properties = properties;
    }

    /** What the release brings. */
    List<LawText> shipped() throws IOException {
        var texts = new ArrayList<LawText>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:law/*/*.csv")) {
            read(resource, folder(resource)).ifPresent(texts::add);
        }
        return texts;
    }

    /** What lies in the directory now. */
    List<LawText> added() throws IOException {
        if (!Files.isDirectory(properties.directory())) {
            return List.of();
        }
        var texts = new ArrayList<LawText>();
        try (var files = Files.find(properties.directory(), 2, (path, about) -> about.isRegularFile())) {
            for (var path : files.filter(LawSources::isCsv).sorted().toList()) {
                var folder = Objects.requireNonNull(path.getParent()).getFileName();
                read(new FileSystemResource(path), folder.toString()).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static Optional<LawText> read(Resource resource, String folder) throws IOException {
        var file = LawFile.named(Objects.requireNonNull(resource.getFilename()));
        try {
            var validFrom = LocalDate.parse(folder);
            var content = resource.getContentAsByteArray();
            return file.map(known -> new LawText(known, validFrom, content));
        } catch (DateTimeParseException noDate) {
            LOG.warn("{} is left out: its folder is not named by a date such as 2027-03-01", resource.getFilename());
            return Optional.empty();
        }
    }

    private static String folder(Resource resource) throws IOException {
        var segments = resource.getURL().getPath().split("/");
        return segments[segments.length - 2];
    }

    private static boolean isCsv(Path path) {
        return path.toString().endsWith(".csv");
    }
}
