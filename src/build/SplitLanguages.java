import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A language is one file, so that a translator has one thing to send; Qute wants a file for each bundle. This
 * makes the second from the first before anything is compiled: {@code vote.save=Gem} in {@code da.properties}
 * becomes {@code save=Gem} in {@code vote_da.properties}.
 */
class SplitLanguages {
    public static void main(String[] paths) throws IOException {
        var to = Files.createDirectories(Path.of(paths[1]));
        // What is no more must not stay.
        try (var old = Files.newDirectoryStream(to)) {
            for (var file : old) Files.delete(file);
        }
        try (var languages = Files.newDirectoryStream(Path.of(paths[0]), "*.properties")) {
            for (var language : languages)
                for (var bundle : split(language).entrySet())
                    Files.write(to.resolve(bundle.getKey() + "_" + language.getFileName()), bundle.getValue());
        }
    }

    private static Map<String, List<String>> split(Path language) throws IOException {
        var bundles = new TreeMap<String, List<String>>();
        for (var line : Files.readAllLines(language)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int dot = line.indexOf('.');
            int equals = line.indexOf('=');
            if (dot < 1 || equals < dot)
                throw new IOException(language + ": \"" + line + "\" is not of the form bundle.message=words");
            bundles.computeIfAbsent(line.substring(0, dot), bundle -> new ArrayList<>()).add(line.substring(dot + 1));
        }
        return bundles;
    }
}
