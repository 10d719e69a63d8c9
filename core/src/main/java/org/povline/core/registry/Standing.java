package org.povline.core.registry;

/** How far a declared figure can be trusted to be what its author meant. */
public enum Standing {
    /** As the source prints it. */
    PRINTED,
    /** The source prints something impossible; the figure is what it must have been. */
    RESTORED,
    /** The figure is kept, but contradicts another or may mean something else. */
    DOUBTFUL
}
