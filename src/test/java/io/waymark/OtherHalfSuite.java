package io.waymark;

import io.waymark.support.Started;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that are not in {@link OneHalfSuite}: a new package is in here until it is put there. */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(OneHalfSuite.TESTS)
@ExcludeTags(PlainSuite.TAG)
class OtherHalfSuite {
    @AfterSuite
    static void ran() {
        Started.check();
    }
}
