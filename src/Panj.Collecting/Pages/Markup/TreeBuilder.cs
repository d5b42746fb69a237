using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Markup;

/// <summary>Makes blocks and boxes of a page's elements in one walk.</summary>
internal sealed class TreeBuilder
{
    private readonly BoxRoles _roles;
    private readonly bool _withNoScript;
    private readonly InlineText _inline = new();
    private readonly List<Box> _boxes = [];
    private readonly List<Block> _blocks = [];

    private TreeBuilder(BoxRoles roles, bool withNoScript)
    {
        _roles = roles;
        _withNoScript = withNoScript;
    }

    /// <summary>The tree below an element; what only browsers without scripts show is part of it where that is asked for.</summary>
    public static PageTree Build(IElement root, BoxRoles roles, bool withNoScript)
    {
        var builder = new TreeBuilder(roles, withNoScript);
        var box = new Box(root, parent: null, BoxRole.Plain, first: 0);
        builder._boxes.Add(box);
        builder.Fill(box, BlockKind.Paragraph);
        return new PageTree(box, builder._boxes, builder._blocks);
    }

    private void Fill(Box box, BlockKind kind)
    {
        Walk(box.Element, box, kind, inLink: false);
        Flush(box, kind);
        box.End = _blocks.Count;
    }

    private void Walk(INode parent, Box box, BlockKind kind, bool inLink)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText text) _inline.Append(text.Data, inLink, box.Element.LocalName == "pre");
            else if (child is IElement element) Enter(element, box, kind, inLink);
        }
    }

    private void Enter(IElement element, Box box, BlockKind kind, bool inLink)
    {
        var name = element.LocalName;
        if (Elements.IsSkipped(name) || (name == "noscript" && !_withNoScript)) return;
        if (name == "br") Break(box, kind);
        else if (name == "hr") Flush(box, kind);
        else if (Elements.IsInline(name)) EnterInline(element, box, kind, inLink);
        else EnterBox(element, box, kind);
    }

    private void EnterInline(IElement element, Box box, BlockKind kind, bool inLink)
    {
        var role = _roles.Of(element);
        if (role == BoxRole.Hidden) return;
        if (role is BoxRole.Chrome or BoxRole.Caption or BoxRole.Comments or BoxRole.Facts && !_inline.HasWords) EnterBox(element, box, kind, role);
        else Walk(element, box, kind, inLink || element.LocalName == "a");
    }

    private void EnterBox(IElement element, Box box, BlockKind kind, BoxRole? known = null)
    {
        var role = known ?? _roles.Of(element);
        Flush(box, kind);
        var inner = new Box(element, box, role, _blocks.Count);
        var at = _boxes.Count;
        _boxes.Add(inner);
        Walk(element, inner, Elements.Kind(element.LocalName, kind), element.LocalName == "a");
        Flush(inner, Elements.Kind(element.LocalName, kind));
        inner.End = _blocks.Count;
        if (inner.End == inner.First) _boxes.RemoveRange(at, _boxes.Count - at);
        else box.Children.Add(inner);
    }

    private void Break(Box box, BlockKind kind)
    {
        if (_inline.Break()) Flush(box, kind);
    }

    private void Flush(Box box, BlockKind kind)
    {
        if (_inline.Take() is { Words: > 0 } run) _blocks.Add(new Block(box, kind, run.Text, run.Words, run.LinkWords));
    }
}
