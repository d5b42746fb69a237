using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>An attribution in the making.</summary>
internal sealed class Draft
{
    /// <summary>Words that name the source; empty where it is named elsewhere.</summary>
    public Span Source { get; set; }

    /// <summary>The head word of the source; empty where it is named elsewhere.</summary>
    public Span SourceHead { get; set; }

    /// <summary>The words of saying.</summary>
    public Span Cue { get; set; }

    /// <summary>What is said, in order.</summary>
    public List<Span> Content { get; } = [];

    /// <summary>Links named in the clause of saying that pass it on, outermost first.</summary>
    public List<ChainLink> Media { get; } = [];

    /// <summary>True where the content stands in quotation marks.</summary>
    public bool IsQuotation { get; set; }

    /// <summary>True for verbs that need a clause or a quotation to say something ("said", "added").</summary>
    public bool IsSpeech { get; init; }

    /// <summary>True where the source answers for what is told.</summary>
    public bool IsVouched { get; init; } = true;

    /// <summary>True where the content is a document that the article prints in full.</summary>
    public bool IsPrinted { get; init; }

    /// <summary>Words of a document that several speak through together ("in a joint statement"); empty where there is none.</summary>
    public Span Joint { get; init; }

    /// <summary>The draft that passes this one on, null where none does.</summary>
    public Draft? Within { get; set; }

    /// <summary>The draft whose source this one repeats, null where it has its own.</summary>
    public Draft? Speaker { get; init; }

    /// <summary>From the first to the last character of all parts that lie near the cue.</summary>
    public Span Reach
    {
        get
        {
            var reach = Cue.IsEmpty ? Content[0] : Cue;
            if (!Source.IsEmpty) reach = reach.Cover(Source);
            return Content.Aggregate(reach, (all, part) => all.Cover(part));
        }
    }

    /// <summary>Adds a part, joined to one that it overlaps or touches.</summary>
    public void Add(Span part)
    {
        for (var i = 0; i < Content.Count; i++)
        {
            if (part.Start > Content[i].End || Content[i].Start > part.End) continue;
            Content[i] = Content[i].Cover(part);
            return;
        }

        Content.Add(part);
        Content.Sort();
    }
}
