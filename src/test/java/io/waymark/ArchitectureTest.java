package io.waymark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The structure of the house, as {@code docs/architecture.md} draws it. */
@Tag(PlainSuite.TAG)
class ArchitectureTest {
    /** From the top; what stands in one set stands beside each other. A package uses those below it only. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("room", "demo", "rehearsal"),
            Set.of("report"),
            Set.of("consolidation"),
            Set.of("analysis"),
            Set.of("comment", "vote", "assessment", "retention"),
            Set.of("session"),
            Set.of("roadmap"),
            Set.of("workshop"),
            Set.of("account"),
            Set.of("platform"));

    private static final String BASE = "io.waymark";
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(ORDER.stream().flatMap(Set::stream)).containsAll(packages());
    }

    @Test
    void everyPackageIsInTheDocumentedPicture() throws IOException {
        var document = Path.of("docs/architecture.md");
        assertThat(document).exists();
        assertThat(Files.readString(document)).contains(packages());
    }

    @Test
    void aPackageUsesOnlyThoseBelowIt() {
        for (int line = 0; line < ORDER.size(); line++) {
            for (var feature : ORDER.get(line)) {
                var beside = ORDER.get(line).stream().filter(other -> !other.equals(feature));
                var forbidden = Stream.concat(ORDER.subList(0, line).stream().flatMap(Set::stream), beside)
                        .map(ArchitectureTest::within)
                        .toArray(String[]::new);
                if (forbidden.length == 0) continue;
                noClasses()
                        .that()
                        .resideInAPackage(within(feature))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .allowEmptyShould(true)
                        .check(MAIN);
            }
        }
    }

    @Test
    void entitiesKnowNothingButJavaAndPersistence() {
        classes()
                .that(areEntities())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..", BASE + "..")
                        .or(arrays())
                        .or(type(DynamicUpdate.class)))
                .check(MAIN);
    }

    @Test
    void onlyServicesAreTransactional() {
        noClasses()
                .that(areDoors())
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(MAIN);
        methods()
                .that()
                .areDeclaredInClassesThat(areDoors().or(areEntities()))
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(MAIN);
        noClasses()
                .that(areEntities().or(nameEndsWith("Repository")))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(MAIN);
    }

    @Test
    void onlyDoorsAskWhoIsCalling() {
        var asks = DescribedPredicate.<JavaClass>describe(
                "are Access or Callers", type -> Set.of(BASE + ".workshop.Access", BASE + ".account.Callers")
                        .contains(type.getName()));
        noClasses()
                .that(DescribedPredicate.not(areDoors()))
                .and(DescribedPredicate.not(asks))
                .and()
                .resideOutsideOfPackages(within("demo"), within("rehearsal"))
                .should()
                .dependOnClassesThat(asks)
                .check(MAIN);
    }

    @Test
    void nothingIsNamedForWhatItIsNot() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Utils?|DTO|Dto|Helper)(\\$.*)?")
                .check(MAIN);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(BASE + ".platform.ClockProducer")
                .should()
                .accessTargetWhere(asksForTheTime())
                .check(MAIN);
        noClasses().should().callConstructor(java.util.Date.class).check(MAIN);
    }

    @Test
    void doorsArePackagePrivateAndTheirEndpointsPublic() {
        classes().that(areDoors()).should().bePackagePrivate().check(MAIN);
        methods()
                .that()
                .areDeclaredInClassesThat(areDoors())
                .and(areEndpoints())
                .should()
                .bePublic()
                .andShould(sayWhoMayCall())
                .check(MAIN);
    }

    /** A longer class path in one feature would hide the paths of another. */
    @Test
    void doorsHaveOneOfTwoClassPaths() {
        var doors = MAIN.stream()
                .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .toList();
        assertThat(doors).isNotEmpty().allSatisfy(door -> assertThat(
                        door.getAnnotationOfType(jakarta.ws.rs.Path.class).value())
                .as(door.getSimpleName())
                .isEqualTo(door.getSimpleName().endsWith("Api") ? "/api/v1" : "/"));
    }

    /** Who has a repository may do anything to its rows. */
    /** Else any content type is read as what it is not, into a body that holds nothing. */
    @Test
    void doorsSayWhatKindOfBodyTheyRead() {
        var silent = MAIN.stream()
                .filter(type -> !type.isAnnotatedWith(Consumes.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .filter(method ->
                        method.getRawParameterTypes().stream().anyMatch(kind -> kind.isEquivalentTo(Body.class)))
                .filter(method -> !method.isAnnotatedWith(Consumes.class))
                .map(JavaMember::getFullName);
        assertThat(silent).isEmpty();
    }

    @Test
    void repositoriesStayAtHome() {
        classes()
                .that()
                .implement(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void endpointsStandInDoorsOnly() {
        methods()
                .that(areEndpoints())
                .should()
                .beDeclaredInClassesThat(areDoors())
                .check(MAIN);
    }

    @Test
    void noEntityLeavesItsFeature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.not(areEntities()))
                .should(showNoEntity())
                .check(MAIN);
        classes().that(areEntities()).should().notBePublic().check(MAIN);
    }

    /** A figure to watch, not a gate: under half is what we aim for. */
    @Test
    void tellsHowMuchIsPublic() {
        var top = MAIN.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        long open = top.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        System.out.printf("Public: %d of %d top-level classes (%d %%)%n", open, top.size(), 100 * open / top.size());
        assertThat(open).isPositive();
    }

    private static Set<String> packages() {
        return MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE + "."))
                .map(name -> name.substring(BASE.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String within(String feature) {
        return BASE + "." + feature + "..";
    }

    private static DescribedPredicate<JavaClass> areEntities() {
        return DescribedPredicate.describe(
                "are entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
    }

    private static DescribedPredicate<JavaClass> areDoors() {
        return DescribedPredicate.describe(
                "are pages or API",
                type -> !type.isNestedClass() && type.getSimpleName().matches(".+(Pages|Api)"));
    }

    /** Calls and method references alike. */
    private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
        return DescribedPredicate.describe("it asks for the time", access -> {
            var owner = access.getTarget().getOwner();
            var name = access.getTarget().getName();
            return owner.getPackageName().equals("java.time") && name.equals("now")
                    || owner.isEquivalentTo(System.class) && name.matches("currentTimeMillis|nanoTime")
                    || owner.isEquivalentTo(Clock.class) && name.matches("system.*|tick.+");
        });
    }

    private static DescribedPredicate<JavaClass> nameEndsWith(String end) {
        return DescribedPredicate.describe(
                "are named *" + end, type -> type.getSimpleName().endsWith(end));
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return DescribedPredicate.describe("arrays of those", type -> type.isArray() || type.isPrimitive());
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe("are endpoints", method -> method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition(
                "say who may call them", method -> Stream.of(Authenticated.class, PermitAll.class, RolesAllowed.class)
                        .anyMatch(who ->
                                method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who)));
    }

    private static ArchCondition<JavaMethod> showNoEntity() {
        var entity = areEntities();
        return condition("show no entity", method -> Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .noneMatch(entity));
    }

    private static ArchCondition<JavaMethod> condition(
            String sentence, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(sentence) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, holds.test(method), method.getFullName() + " must " + sentence));
            }
        };
    }
}
