namespace Panj.Reading.Sources;

/// <summary>What a word does in saying who says what.</summary>
internal enum SayingRole : byte
{
    /// <summary>A verb with a content clause ("said that").</summary>
    Say,

    /// <summary>A verb whose object is spoken to ("told reporters").</summary>
    Tell,

    /// <summary>A verb that says by doing: its complement or object is the content ("condemned the attack").</summary>
    Act,

    /// <summary>A verb that passes on another's words ("quoted").</summary>
    Quote,

    /// <summary>A participle behind who reports, before whose words they are ("citing").</summary>
    Pass,

    /// <summary>Something written that speaks ("the statement").</summary>
    Document,

    /// <summary>A voice without a name ("a source").</summary>
    Anonymous,

    /// <summary>A voice of a state ("ministry").</summary>
    Official,

    /// <summary>A noun that stands for somebody named before ("the minister").</summary>
    Office,

    /// <summary>A noun beside an outlet's name ("news agency").</summary>
    Medium,

    /// <summary>A verb with its content behind "on" or "to" ("commented on").</summary>
    Topic,

    /// <summary>A verb whose subject answers for what is told.</summary>
    Vouch,

    /// <summary>The start of a paragraph that ends a statement ("notes to editors").</summary>
    End,

    /// <summary>The start of a title that names who speaks ("statement by").</summary>
    Release,

    /// <summary>A verb that may stand alone with who told what was said before ("The press service reported.").</summary>
    Credit,

    /// <summary>A verb that says something only with a clause or a quotation ("declared a state of emergency" is a deed).</summary>
    Clausal,

    /// <summary>What is followed and does not speak ("according to the law").</summary>
    Norm,
}
