using System.Collections.Frozen;
using System.Text;

namespace Panj.Language;

/// <summary>Relations as treebanks write them: "nsubj:pass" for <see cref="Deprel.NsubjPass"/>.</summary>
public static class DeprelNames
{
    private static readonly string[] Names = Array.ConvertAll(Enum.GetValues<Deprel>(), Spell);

    private static readonly FrozenDictionary<string, Deprel> Values =
        Enum.GetValues<Deprel>().ToFrozenDictionary(relation => Names[(int)relation], StringComparer.Ordinal);

    /// <summary>The treebank's spelling.</summary>
    public static string Name(this Deprel relation) => Names[(int)relation];

    /// <summary>The relation so spelt; one with an unknown subtype is taken without it, an unknown one is <see cref="Deprel.Dep"/>.</summary>
    public static Deprel Parse(string name)
    {
        if (Values.TryGetValue(name, out var relation)) return relation;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Values.TryGetValue(name[..colon], out relation) ? relation : Deprel.Dep;
    }

    private static string Spell(Deprel relation)
    {
        var name = new StringBuilder();
        foreach (var c in relation.ToString())
        {
            if (char.IsUpper(c) && name.Length > 0) name.Append(':');
            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
