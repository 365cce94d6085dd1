package io.waymark;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** {@link OneHalfSuite} with what people do in a browser, in the same process: on H2, with the same application. */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns({OneHalfSuite.TESTS, OneHalfBrowsersSuite.BROWSERS})
@ExcludeTags(PlainSuite.TAG)
class OneHalfBrowsersSuite {
    static final String BROWSERS = "io\\.waymark\\.room\\.(?!LiveIT|RestartIT).*IT";
}
