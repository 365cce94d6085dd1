package io.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;

/** A stretch of text that two versions share, or that one of them lacks. */
public record Piece(Op op, String text) {
    /** Written as one sign. */
    public enum Op {
        SAME("="),
        INSERTED("+"),
        DELETED("-");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        @JsonValue
        public String sign() {
            return sign;
        }
    }
}
