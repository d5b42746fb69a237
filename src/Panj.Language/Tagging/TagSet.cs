namespace Panj.Language.Tagging;

/// <summary>The pairs of tags the tagger knows, by label. A label is written "NOUN|NNS".</summary>
internal sealed class TagSet
{
    private readonly Upos[] _upos;
    private readonly string[] _xpos;

    public TagSet(string[] labels)
    {
        _upos = Array.ConvertAll(labels, label => Enum.Parse<Upos>(label.AsSpan(0, label.IndexOf('|', StringComparison.Ordinal)), ignoreCase: true));
        _xpos = Array.ConvertAll(labels, label => string.Intern(label[(label.IndexOf('|', StringComparison.Ordinal) + 1)..]));
    }

    public int Count => _upos.Length;

    public Upos Upos(int label) => _upos[label];

    public string Xpos(int label) => _xpos[label];
}
