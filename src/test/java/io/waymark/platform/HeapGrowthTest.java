package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeapGrowthTest {
    private final HeapGrowth growth = new HeapGrowth();

    @BeforeEach
    void gaveBackALittle() {
        growth.gaveBack(110, 100);
    }

    @Test
    void nothingIsGivenBackBeforeItHasGrown() {
        assertThat(growth.isWorthGivingBack(100, false)).isFalse();
        assertThat(growth.isWorthGivingBack(101, false)).isTrue();
    }

    @Test
    void whoFollowsAWorkshopWaitsForMuchOnly() {
        assertThat(growth.isWorthGivingBack(150, true)).isFalse();
        assertThat(growth.isWorthGivingBack(151, true)).isTrue();
    }

    @Test
    void afterMuchItIsDoneOnceMoreAndNoMore() {
        growth.gaveBack(1000, 180);
        assertThat(growth.isWorthGivingBack(180, true)).isTrue();
        growth.gaveBack(180, 100);
        assertThat(growth.isWorthGivingBack(100, false)).isFalse();
    }

    @Test
    void theFirstTimeThereIsAlwaysSomething() {
        assertThat(new HeapGrowth().isWorthGivingBack(1, false)).isTrue();
    }
}
