package io.waymark.workshop;

/** Whether the code lets anyone join, or only a personal link does. */
public enum Registration {
    OPEN,
    INVITED
}
