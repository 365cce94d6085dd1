package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No key and no password lies among our files, where everybody who has them would have it. */
@Tag(PlainSuite.TAG)
class KeptSecretsTest {
    private static final List<String> OURS =
            List.of("src", "docs", ".mvn", ".ci", "pom.xml", "README.md", "mvnw", ".gitignore");

    /** Words for people, among them those for "password". */
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");

    private static final Map<String, Pattern> SECRETS = Map.of(
            "private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/=]{16}"),
            "signed token", Pattern.compile("\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{20,}"),
            "key of a cloud", Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|\\bAIza[\\w-]{35}\\b"),
            "token of a forge", Pattern.compile("\\b(gh[opsur]_\\w{36}|github_pat_\\w{40,}|glpat-[\\w-]{20})"),
            "token of a chat", Pattern.compile("\\bxox[abprs]-[\\w-]{10,}"),
            "password in an address", Pattern.compile("\\b\\w+://[^\\s/:@$<{]+:[^\\s/@$<{]{3,}@[a-z]"),
            "setting with its secret",
                    Pattern.compile("(?im)^[\\w.%-]*(password|secret|private-?key|api-?key)\\s*=\\s*[^\\s$<{].*"));

    @Test
    void noneLiesAmongOurFiles() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files())
            SECRETS.forEach((name, secret) -> {
                var match = secret.matcher(text(file));
                if (match.find()) found.add(file + ": " + name + " at " + match.start());
            });
        assertThat(found).isEmpty();
    }

    @Test
    void wouldBeFound() {
        var token = Stream.of("{\"alg\":\"RS256\"}", "{\"sub\":\"somebody\"}", "a signature of this length at least")
                .map(part -> Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes()))
                .reduce((left, right) -> left + "." + right)
                .orElseThrow();
        var planted = Map.of(
                "private key", "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEowIBAAKCAQEA",
                "signed token", token,
                "key of a cloud", "AKIA" + "0123456789ABCDEF",
                "token of a forge", "ghp" + "_" + "a1".repeat(18),
                "token of a chat", "xoxb" + "-0123456789-abc",
                "password in an address", "postgres" + "://waymark:letmein@db.example.org",
                "setting with its secret", "quarkus.datasource.pass" + "word = letmein");
        assertThat(planted).allSatisfy((name, text) -> assertThat(text).containsPattern(SECRETS.get(name)));
        assertThat(planted).hasSameSizeAs(SECRETS);
    }

    private static List<Path> files() throws IOException {
        var all = new ArrayList<Path>();
        for (var root : OURS)
            try (var below = Files.walk(Path.of(root))) {
                below.filter(file -> Files.isRegularFile(file) && !file.startsWith(LANGUAGES))
                        .forEach(all::add);
            }
        assertThat(all).hasSizeGreaterThan(1000);
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
