namespace Panj.Language;

/// <summary>What a text says in terms of language: sentences in order, and names. Immutable.</summary>
/// <param name="Text">The text as given; every span indexes it.</param>
/// <param name="Sentences">In text order, never overlapping.</param>
/// <param name="Names">In text order, never overlapping; empty where no name model was given.</param>
public sealed record Document(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Name> Names);
