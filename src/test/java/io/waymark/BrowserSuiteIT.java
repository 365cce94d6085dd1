package io.waymark;

import io.waymark.support.Started;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do in a browser, in one process with one application. */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({NodesSuiteIT.ELSEWHERE, ".*SuiteIT"})
class BrowserSuiteIT {
    @AfterSuite
    static void ran() {
        Started.check();
    }
}
