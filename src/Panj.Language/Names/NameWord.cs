using Panj.Language.Parsing;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Language.Names;

/// <summary>What the name tagger sees of a word.</summary>
/// <param name="Form">Its spelling.</param>
/// <param name="Tag">The tagger's label.</param>
/// <param name="Known">What a dictionary knows of it as part of a name, 255 for nothing.</param>
/// <param name="Relation">Its relation to its head.</param>
/// <param name="Head">Hash of its head's spelling.</param>
/// <param name="Cluster">Words it behaves like.</param>
/// <param name="HeadCluster">Words its head behaves like.</param>
internal readonly record struct NameWord(WordForm Form, byte Tag, byte Known, Deprel Relation, uint Head, Cluster Cluster, Cluster HeadCluster)
{
    /// <summary>Gathers a parsed word.</summary>
    public static NameWord From((WordForm[] Forms, byte[] Labels, LexicalClass[] Classes) tagged, ParserState state, int at, NameTagger names)
    {
        var (forms, labels, classes) = tagged;
        ref readonly var arc = ref state.Arcs[at];
        var (head, cluster) = arc.Head == state.Count ? (2u, default) : (forms[arc.Head].Lower, classes[arc.Head].Cluster);
        return new NameWord(forms[at], labels[at], names.Known(forms[at].Lower), arc.Relation, head, classes[at].Cluster, cluster);
    }
}
