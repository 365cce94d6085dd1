package io.waymark;

import io.waymark.support.Started;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What members do, about half of the work of all tests. Each half runs in its own process, on its own core, with its own
 * application; without a half around them each class of tests would start one. A single class runs as ever:
 * {@code ./mvnw test -Dtest=RoundHttpTest}.
 */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns(OneHalfSuite.TESTS)
@ExcludeTags(PlainSuite.TAG)
class OneHalfSuite {
    static final String TESTS = "io\\.waymark\\.(assessment|comment|consolidation|report|room|session|vote)\\..*Test";

    @AfterSuite
    static void ran() {
        Started.check();
    }
}
