namespace Panj.Language.Tagging;

/// <summary>The pairs of tags the tagger knows, by label. A label is written "NOUN|NNS".</summary>
internal sealed class TagSet
{
    private readonly string[] _labels;
    private readonly Upos[] _upos;
    private readonly string[] _xpos;
    private readonly VerbRole[] _roles;

    public TagSet(string[] labels)
    {
        _labels = labels;
        _upos = Array.ConvertAll(labels, label => Enum.Parse<Upos>(label.AsSpan(0, label.IndexOf('|', StringComparison.Ordinal)), ignoreCase: true));
        _xpos = Array.ConvertAll(labels, label => string.Intern(label[(label.IndexOf('|', StringComparison.Ordinal) + 1)..]));
        _roles = [.. labels.Select((_, label) => RoleOf(_upos[label], _xpos[label]))];
    }

    public int Count => _upos.Length;

    /// <summary>The label of a pair of tags, 0 where the model does not know the pair.</summary>
    public int LabelOf(string pair) => Math.Max(0, Array.IndexOf(_labels, pair));

    public Upos Upos(int label) => _upos[label];

    public string Xpos(int label) => _xpos[label];

    public VerbRole Role(int label) => _roles[label];

    private static VerbRole RoleOf(Upos upos, string xpos) =>
        xpos is "VBD" or "VBZ" or "VBP" or "MD" ? VerbRole.Finite
        : upos is Language.Upos.Sconj or Language.Upos.Cconj || xpos is "WDT" or "WP" or "WRB" or ":" ? VerbRole.Opener
        : VerbRole.None;
}
