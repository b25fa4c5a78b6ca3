// Le premier : il donne l'ordre des couches CSS, que les composants suivent.
import './ui/styles/index.css'
import { createContainer } from './container.ts'
import { mount } from './mount.ts'

mount(createContainer())
