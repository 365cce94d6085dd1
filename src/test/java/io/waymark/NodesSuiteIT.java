package io.waymark;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What starts packaged applications and kills them, and of the browser's tests those that wait for clocks and as many
 * others as make this half as long as the other.
 */
@Suite
@SelectPackages("io.waymark")
@IncludeClassNamePatterns(NodesSuiteIT.ELSEWHERE)
class NodesSuiteIT {
    /** What {@link BrowserSuiteIT} leaves to this one. */
    static final String ELSEWHERE =
            ".*\\.(DurabilityIT|RestoreIT|FullDiskIT|KilledServerIT|CutDatabaseIT|SilentDatabaseIT|TwoNodesIT|WrongClocksIT|RestartIT|LaunchIT|SurfaceIT|ConnectionsIT|LiveIT|ProjectorIT|WelcomeIT"
                    + "|Keyboard\\w*IT|PlenaryIT|CalmIT|HoldIT|RoundIT|AutosaveIT|HalfDayIT|GuideIT|DraftIT)";
}
