namespace Panj.Language;

/// <summary>Gives the same string for the same characters, most of the time: a table of fixed size in which a newer string takes the place of an older one.</summary>
internal sealed class StringPool
{
    private const int Size = 1 << 12;
    private readonly string?[] _strings = new string?[Size];

    /// <summary>A string of these characters.</summary>
    public string Get(ReadOnlySpan<char> characters)
    {
        ref var kept = ref _strings[Words.WordForms.Hash(characters) % Size];
        if (kept is null || !characters.SequenceEqual(kept)) kept = characters.ToString();
        return kept;
    }
}
