declare const brand: unique symbol;

/** A `Base` that the compiler keeps apart from every other `Base`: its name says unit or kind. */
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
