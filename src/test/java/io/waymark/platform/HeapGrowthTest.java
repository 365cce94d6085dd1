package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeapGrowthTest {
    private final HeapGrowth growth = new HeapGrowth();

    @BeforeEach
    void gaveBackSome() {
        growth.gaveBack(100);
    }

    private boolean isWorthIt(int look, long heap, boolean followed) {
        return IntStream.rangeClosed(1, look)
                .mapToObj(i -> growth.isWorthGivingBack(heap, followed))
                .toList()
                .get(look - 1);
    }

    @Test
    void whereNobodyFollowsItIsDoneSoonForSomeAndOnceAMinuteForNothing() {
        assertThat(isWorthIt(1, 111, false)).isTrue();
        growth.gaveBack(100);
        assertThat(isWorthIt(1, 110, false)).isFalse();
        growth.gaveBack(100);
        assertThat(isWorthIt(2, 100, false)).isFalse();
        growth.gaveBack(100);
        assertThat(isWorthIt(3, 100, false)).isTrue();
    }

    @Test
    void whoFollowsAWorkshopWaitsForMuchOnlyAndOnceAMinute() {
        assertThat(isWorthIt(9, 150, true)).isFalse();
        growth.gaveBack(100);
        assertThat(isWorthIt(2, 151, true)).isFalse();
        growth.gaveBack(100);
        assertThat(isWorthIt(3, 151, true)).isTrue();
    }

    @Test
    void theFirstTimeThereIsAlwaysSomething() {
        assertThat(new HeapGrowth().isWorthGivingBack(1, true)).isTrue();
    }
}
