package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.platform.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that people read is in a message bundle, in every language. */
@Tag(PlainSuite.TAG)
class MessagesTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path LANGUAGES = Path.of("src/main/resources/languages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    /** A message in a template, or a method that is called or named. */
    private static final Pattern SAID = Pattern.compile("([a-z]+:|\\.|::)\\w+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:alt|title|placeholder|label|aria-label|aria-description)=\"([^\"]*)\"");

    /** What is the same in every language. */
    private static final Set<String> ALLOWED = Set.of("Waymark", "DOC", "SHA", "n");
    /** Blocks that fill a place inside a tag of the layout: attributes and class names, not words. */
    private static final Pattern INSIDE_TAGS = Pattern.compile("(?s)\\{#(live|page)\\}.*?\\{/\\1\\}");

    /** Qute finds none of those beyond the three hundredth where a tag of a template asks for them. */
    @Test
    void noBundleIsTooLarge() {
        assertThat(bundles())
                .allSatisfy(bundle -> assertThat(bundle.getDeclaredMethods()).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void everyMessageIsThereInEveryLanguage() {
        var gaps = new ArrayList<String>();
        for (var file : files(LANGUAGES, ".properties")) compare(properties(file), file.getFileName() + ": ", gaps);
        assertThat(gaps).isEmpty();
    }

    @Test
    void englishStandsInTheInterfaces() {
        var gaps = new ArrayList<String>();
        for (var bundle : bundles()) {
            for (var method : messages(bundle))
                if (english(method).isBlank()) gaps.add(bundle.getSimpleName() + "." + method.getName() + " is empty");
        }
        assertThat(gaps).isEmpty();
    }

    @Test
    void aFileIsALanguage() {
        var files = files(LANGUAGES, ".properties").stream()
                .map(file -> file.getFileName().toString());
        var others = Language.all().stream().filter(language -> language != Language.EN);
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        others.map(language -> language.code() + ".properties").toList());
    }

    /** A sentence that nobody says any more would be translated for ever. */
    @Test
    void everyMessageIsUsed() {
        var said = Stream.of(TEMPLATES, Path.of("src/main/java"))
                .flatMap(root -> files(root, "").stream())
                .filter(Files::isRegularFile)
                .flatMap(file -> matches(SAID, read(file)).stream())
                .collect(Collectors.toSet());
        var unused = bundles().stream()
                .flatMap(bundle -> messages(bundle).stream()
                        .map(Method::getName)
                        .filter(message -> Stream.of(name(bundle) + ":", ".", "::")
                                .noneMatch(before -> said.contains(before + message)))
                        .map(message -> name(bundle) + "." + message))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void noTemplateHoldsBareText() {
        var found = new ArrayList<String>();
        for (var template : files(TEMPLATES, ".html")) {
            var text = read(template);
            bareText(text).forEach(words -> found.add(TEMPLATES.relativize(template) + ": " + words));
        }
        assertThat(found).isEmpty();
    }

    private static void compare(Properties words, String file, List<String> gaps) {
        var known = new TreeSet<String>();
        for (var bundle : bundles())
            for (var method : messages(bundle)) {
                var key = name(bundle) + "." + method.getName();
                known.add(key);
                var translation = words.getProperty(key);
                if (translation == null) gaps.add(file + key + " is missing");
                else if (translation.isBlank()) gaps.add(file + key + " is empty");
                else if (!parameters(method, translation).equals(parameters(method, english(method))))
                    gaps.add(file + key + " has other parameters than " + parameters(method, english(method)));
            }
        for (var key : new TreeSet<>(words.stringPropertyNames()))
            if (!known.contains(key)) gaps.add(file + key + " is not in an interface");
    }

    /** The method's parameters that a text uses, and what it uses that is none. */
    private static Set<String> parameters(Method method, String text) {
        var known =
                Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.toSet());
        var used = new TreeSet<String>();
        for (var expression : matches(IN_BRACES, text)) {
            boolean plain = expression.matches("\\{[A-Za-z_][A-Za-z0-9_]*\\}");
            for (var word : matches(WORD, expression)) if (plain || known.contains(word)) used.add(word);
        }
        return used;
    }

    private static String english(Method method) {
        var message = method.getAnnotation(Message.class);
        return message == null ? "" : message.value();
    }

    private static List<Method> messages(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(read(file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    private static List<Class<?>> bundles() {
        return files(CLASSES, "Messages.class").stream()
                .map(file -> CLASSES.relativize(file).toString())
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .<Class<?>>map(MessagesTest::load)
                .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MessagesTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Letters outside tags and expressions, and in attributes that are read out. */
    private static List<String> bareText(String template) {
        var text = INSIDE_TAGS
                .matcher(template)
                .replaceAll("")
                .replaceAll("(?s)\\{!.*?!\\}", "")
                .replaceAll("(?s)<!--.*?-->", "");
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = IN_BRACES.matcher(text).replaceAll("");
        }
        var spoken = SPOKEN_ATTRIBUTE.matcher(text).results().map(found -> found.group(1));
        var between = Arrays.stream(text.replaceAll("(?s)<[^>]*>", "\n")
                .replaceAll("&#?[a-zA-Z0-9]+;", "")
                .split("\n"));
        return Stream.concat(spoken, between)
                .map(String::strip)
                .filter(words -> matches(LETTERS, words).stream().anyMatch(word -> !ALLOWED.contains(word)))
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Path> files(Path root, String end) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
