package io.waymark.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The code of somebody who has given their password on the page before.
 *
 * @param pending what {@link CodeNeeded} told; anything else is as good as one that is over
 */
record LateCode(String pending, @NotBlank @Size(max = FactorCode.LONGEST) String code) {}
