package io.waymark;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** {@link OtherHalfSuite} with the browsers that are not in {@link OneHalfBrowsersSuite}. */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns({".*Test", ".*IT"})
@ExcludeClassNamePatterns({OneHalfSuite.TESTS, OneHalfBrowsersSuite.BROWSERS, OtherHalfBrowsersSuite.PACKAGED})
@ExcludeTags(PlainSuite.TAG)
class OtherHalfBrowsersSuite {
    /** What starts packaged applications and kills them comes later, and has no application of its own. */
    static final String PACKAGED = ".*\\.(DurabilityIT|TwoNodesIT|RestartIT)";
}
